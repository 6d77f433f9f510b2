package dateline.ingest.wire.jsontree;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object that has few, in their order, without a node for each. Only whoever
 * builds it puts anything in.
 */
final class FewMembers extends AbstractMap<String, JsonValue> {
  /** From so many on, a table finds them sooner. */
  static final int MOST = 32;

  private @Nullable String[] names = new String[12];
  private @Nullable JsonValue[] values = new JsonValue[12];
  private int[] hashes = new int[12];
  private int size;

  @Override
  public @Nullable JsonValue put(String name, JsonValue value) {
    int hash = name.hashCode();
    int known = indexOf(name, hash);
    if (known >= 0) {
      JsonValue before = values[known];
      values[known] = value;
      return before;
    }
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
      values = Arrays.copyOf(values, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    names[size] = name;
    hashes[size] = hash;
    values[size++] = value;
    return null;
  }

  private int indexOf(String name, int hash) {
    for (int i = 0; i < size; i++) {
      if (hashes[i] == hash && name.equals(names[i])) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public @Nullable JsonValue get(@Nullable Object name) {
    int at = name instanceof String text ? indexOf(text, text.hashCode()) : -1;
    return at < 0 ? null : values[at];
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return get(name) != null;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Set<String> keySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public Iterator<String> iterator() {
        return Arrays.asList(names).subList(0, size).iterator();
      }
    };
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super JsonValue> action) {
    for (int i = 0; i < size; i++) {
      action.accept(Objects.requireNonNull(names[i]), Objects.requireNonNull(values[i]));
    }
  }

  @Override
  public Set<Map.Entry<String, JsonValue>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public Iterator<Map.Entry<String, JsonValue>> iterator() {
        return entries();
      }
    };
  }

  private Iterator<Map.Entry<String, JsonValue>> entries() {
    return new Iterator<>() {
      private int at;

      @Override
      public boolean hasNext() {
        return at < size;
      }

      @Override
      public Map.Entry<String, JsonValue> next() {
        if (at >= size) {
          throw new NoSuchElementException();
        }
        int here = at++;
        return Map.entry(Objects.requireNonNull(names[here]), Objects.requireNonNull(values[here]));
      }
    };
  }
}
