package dev.hardwire.durable.engine;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;

/** Has the engine store the bytes that it is given. */
enum PlainBytes implements Serializer {
  INSTANCE;

  @Override
  public byte @Nullable [] serialize(@Nullable Object data) {
    return (byte[]) data;
  }

  @Override
  @SuppressWarnings("unchecked") // the engine asks for byte[], or for Object
  public <T> T deserialize(Class<T> type, byte[] data) {
    return (T) data;
  }
}
