package dev.hardwire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class the owner of the instance callbacks that its generic supertypes declare, with the
 * type arguments that it gives them.
 *
 * <pre>{@code
 * abstract class Archive<T> {
 *   @Callback("document_signed")
 *   void store(T document) { … }
 * }
 *
 * @InheritCallbacks
 * final class ContractArchive extends Archive<Contract> { … }
 * }</pre>
 *
 * <p>An abstract generic class, or a generic interface, can't be an owner itself, since nobody
 * could say of what; its instance callbacks are called on those classes that have this annotation.
 * They have to say so: a compiler shows an annotation processor only what is annotated, above all
 * where only what has changed is compiled.
 *
 * <p>A method that overrides an inherited callback is called in its place. It may have a {@link
 * Callback} of its own, which then counts alone. Callbacks of supertypes without type parameters
 * belong to these, as any object of them can be given to the wiring.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface InheritCallbacks {}
