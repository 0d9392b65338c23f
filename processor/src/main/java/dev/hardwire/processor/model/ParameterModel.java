package dev.hardwire.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A parameter of a generated method.
 *
 * @param name its name
 * @param type its type
 */
public record ParameterModel(String name, TypeName type) {}
