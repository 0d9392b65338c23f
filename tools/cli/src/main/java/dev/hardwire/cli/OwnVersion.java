package dev.hardwire.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest names. */
final class OwnVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = OwnVersion.class.getPackage().getImplementationVersion();
    return new String[] {"hardwire " + Optional.ofNullable(version).orElse("(not packaged)")};
  }
}
