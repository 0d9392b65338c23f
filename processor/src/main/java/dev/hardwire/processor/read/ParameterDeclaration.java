package dev.hardwire.processor.read;

import javax.lang.model.type.TypeMirror;

/**
 * A parameter of a callback or of a contract's method.
 *
 * @param name its name; {@code arg0} and so on where it is lost
 * @param type its type
 */
public record ParameterDeclaration(String name, TypeMirror type) {}
