package signup.app;

import dev.hardwire.testing.WiringCheck;
import org.junit.jupiter.api.Test;

/** What compiling can't see: a module that is there but not wired. */
final class WiringTest {

  @Test
  void everyModuleIsWired() {
    WiringCheck.ofRuntimeClassPath().verify();
  }
}
