package dev.hardwire.processor.errors;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Lets a processor fail, as if by a mistake in it, when it asks for the module of something. */
final class Mistake {

  private Mistake() {}

  static Processor in(Processor processor) {
    return wrapped(
        Processor.class,
        (method, arguments) ->
            method.getName().equals("init")
                ? call(method, processor, in((ProcessingEnvironment) arguments[0]))
                : call(method, processor, arguments));
  }

  private static ProcessingEnvironment in(ProcessingEnvironment environment) {
    return wrapped(
        ProcessingEnvironment.class,
        (method, arguments) ->
            method.getName().equals("getElementUtils")
                ? in(environment.getElementUtils())
                : call(method, environment, arguments));
  }

  private static Elements in(Elements elements) {
    return wrapped(
        Elements.class,
        (method, arguments) -> {
          if (method.getName().equals("getModuleOf")) {
            throw failure();
          }
          return call(method, elements, arguments);
        });
  }

  private static RuntimeException failure() {
    RuntimeException failure = new IllegalStateException("no such module");
    failure.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement(
              "dev.hardwire.processor.wire.ModuleCheck", "check", "ModuleCheck.java", 42)
        });
    return failure;
  }

  private interface Calls {
    @Nullable Object called(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T wrapped(Class<T> type, Calls calls) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                calls.called(method, arguments == null ? new Object[0] : arguments)));
  }

  private static @Nullable Object call(Method method, Object target, Object... arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }
}
