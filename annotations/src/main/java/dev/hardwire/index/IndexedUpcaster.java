package dev.hardwire.index;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An upcaster of a contract in a module index. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface IndexedUpcaster {

  /**
   * The version that it reads.
   *
   * @return the value of {@link dev.hardwire.Upcaster}
   */
  int from();

  /**
   * The method of the contract.
   *
   * @return its name
   */
  String method();

  /**
   * The parameter names, which class files don't keep.
   *
   * @return one name per parameter
   */
  String[] parameters();
}
