package dev.hardwire.tools.report;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A place in a source.
 *
 * @param type the class, by its canonical name
 * @param method the method, by the name that the source gives it: that around a lambda
 * @param file the source by its package's folders: {@code signup/emails/Emails.java}
 * @param line the line; 0 where the class file has none
 * @param source the file, where it was found below one of the source folders
 */
public record SourcePlace(
    String type, String method, String file, int line, Optional<Path> source) {}
