package dev.hardwire.processor.payload;

import dev.hardwire.durable.PayloadType;
import dev.hardwire.durable.engine.JsonPayloads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the payloads of compiled packages, and reads them. */
final class RoundTrip implements AutoCloseable {

  private final URLClassLoader loader;
  private final JsonPayloads codec;

  RoundTrip(Path classes) {
    try {
      loader =
          new URLClassLoader(new URL[] {classes.toUri().toURL()}, RoundTrip.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
    codec = new JsonPayloads(loader);
  }

  /** What is wrong with the payload once it was written and read; empty if nothing. */
  String difference() {
    try {
      Method sample = loader.loadClass(StoredPackage.NAME + ".Sample").getMethod("payload");
      Object payload = sample.invoke(null);
      return difference(payload.getClass(), payload);
    } catch (ReflectiveOperationException | RuntimeException e) {
      return e.toString();
    }
  }

  private <P> String difference(Class<P> type, Object payload) {
    PayloadType<P> stored =
        new PayloadType<>(
            type, Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList());
    byte[] bytes = codec.encode(stored, type.cast(payload));
    Object read = codec.decode(stored, bytes);
    return isSame(payload, read)
        ? ""
        : payload
            + " was written as "
            + new String(bytes, StandardCharsets.UTF_8)
            + ", and read as "
            + read;
  }

  private static boolean isSame(@Nullable Object written, @Nullable Object read) {
    if (written == null || read == null) {
      return written == read;
    }
    if (written instanceof Record) {
      return written.getClass() == read.getClass() && areComponentsSame(written, read);
    }
    if (written instanceof Map<?, ?> map && read instanceof Map<?, ?> other) {
      return map.keySet().equals(other.keySet())
          && map.keySet().stream().allMatch(key -> isSame(map.get(key), other.get(key)));
    }
    if (written instanceof Set<?>) {
      return written.equals(read);
    }
    if (written instanceof Collection<?> all && read instanceof Collection<?> others) {
      Iterator<?> next = others.iterator();
      return all.size() == others.size() && all.stream().allMatch(it -> isSame(it, next.next()));
    }
    if (written instanceof Optional<?> value && read instanceof Optional<?> other) {
      return isSame(value.orElse(null), other.orElse(null));
    }
    return Arrays.deepEquals(new Object[] {written}, new Object[] {read})
        || isSameArray(written, read);
  }

  private static boolean isSameArray(Object written, Object read) {
    return written instanceof Object[] all
        && read instanceof Object[] others
        && isSame(Arrays.asList(all), Arrays.asList(others));
  }

  private static boolean areComponentsSame(Object written, Object read) {
    try {
      for (RecordComponent component : written.getClass().getRecordComponents()) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        if (!isSame(accessor.invoke(written), accessor.invoke(read))) {
          return false;
        }
      }
      return true;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
