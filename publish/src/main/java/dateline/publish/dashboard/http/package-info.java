/** The dashboard's HTTP server: the API, the stream and the files of the page. */
@NullMarked
package dateline.publish.dashboard.http;

import org.jspecify.annotations.NullMarked;
