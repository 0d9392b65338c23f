package dev.hardwire.tools.manifest;

import java.io.IOException;

/** Says what is wrong with a manifest, where in it, and what to do about it. */
public final class ManifestException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Says it of a file. */
  ManifestException(String file, String what, String remedy) {
    super(file + ": " + what + " " + remedy);
  }

  /** Says it of a file that could not be read. */
  ManifestException(String file, String what, String remedy, IOException cause) {
    this(file, what, remedy);
    initCause(cause);
  }
}
