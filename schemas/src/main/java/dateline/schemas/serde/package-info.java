/**
 * Reads and writes the contract's records as Avro single-object encoding, whatever older schema
 * they were written with.
 */
@NullMarked
package dateline.schemas.serde;

import org.jspecify.annotations.NullMarked;
