package dev.hardwire.processor.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every failure policy with every way to answer, for callbacks, attached owners and listeners. */
class PoliciesTest {

  /** More than one method holds, with hooks. */
  private static final int MANY = 75;

  private static final String PROPAGATE =
      """
      propagate_void -: 1 2 3 = null
      propagate_void fail1: 1 ! IllegalStateException: 1 failed
      propagate_void fail2: 1 2 ! IllegalStateException: 2 failed
      propagate_void fail3: 1 2 3 ! IllegalStateException: 3 failed
      propagate_void break2: 1 2 ! AssertionError: 2 broke
      propagate_void stop2: 1 2 ! InterruptedException: 2 was interrupted
      propagate_veto -: 1 2 3 = true
      propagate_veto no2: 1 2 = false
      propagate_veto no3: 1 2 3 = false
      propagate_veto fail1 no2: 1 ! IllegalStateException: 1 failed
      propagate_veto null2: 1 2 ! NullPointerException: VetoGuest.two answered null to event 'propagate_veto'
      propagate_list -: 1 2 3 = [answer 1, answer 2, answer 3]
      propagate_list fail3: 1 2 3 ! IllegalStateException: 3 failed
      propagate_list null3: 1 2 3 ! NullPointerException: listener answered null to event 'propagate_list'
      propagate_first -: 1 2 3 = Optional.empty
      propagate_first yes2 yes3: 1 2 = Optional[answer 2]
      propagate_first fail1 yes2: 1 ! IllegalStateException: 1 failed
      propagate_first null1: 1 ! NullPointerException: FirstSteps.one answered null to event 'propagate_first'
      propagate_fold -: 1 2 3 = -+1+2+3
      propagate_fold fail2: 1 2 ! IllegalStateException: 2 failed
      propagate_fold null2: 1 2 ! NullPointerException: FoldGuest.two answered null to event 'propagate_fold'
      """;

  private static final String COLLECT =
      """
      collect_void -: 1 2 3 = null
      collect_void fail2: 1 2 3 ! CallbackException: 1 callback of event 'collect_void' failed: VoidGuest.two
      collect_void fail1 fail2 fail3: 1 2 3 ! CallbackException: 3 callbacks of event 'collect_void' failed: VoidSteps.one, VoidGuest.two, listener + 2 failed + 3 failed
      collect_void fail1 break2: 1 2 ! AssertionError: 2 broke + 1 failed
      collect_void fail1 fail2 break3: 1 2 3 ! AssertionError: 3 broke + 1 failed + 2 failed
      collect_void fail1 stop3: 1 2 3 ! InterruptedException: 3 was interrupted + 1 failed (flag)
      collect_veto -: 1 2 3 = true
      collect_veto no1 fail2: 1 = false
      collect_veto no3: 1 2 3 = false
      collect_veto fail1: 1 2 3 ! CallbackException: 1 callback of event 'collect_veto' failed: VetoSteps.one
      collect_veto fail1 no2: 1 2 ! CallbackException: 1 callback of event 'collect_veto' failed: VetoSteps.one
      collect_veto fail2 no3: 1 2 3 ! CallbackException: 1 callback of event 'collect_veto' failed: VetoGuest.two
      collect_veto null1 fail3: 1 2 3 ! CallbackException: 2 callbacks of event 'collect_veto' failed: VetoSteps.one, listener + 3 failed
      collect_list -: 1 2 3 = [answer 1, answer 2, answer 3]
      collect_list null2 null3: 1 2 3 ! CallbackException: 2 callbacks of event 'collect_list' failed: ListGuest.two, listener + listener answered null to event 'collect_list'
      collect_first -: 1 2 3 = Optional.empty
      collect_first yes1 fail2: 1 = Optional[answer 1]
      collect_first fail1 yes2: 1 2 ! CallbackException: 1 callback of event 'collect_first' failed: FirstSteps.one
      collect_first fail2 yes3: 1 2 3 ! CallbackException: 1 callback of event 'collect_first' failed: FirstGuest.two
      collect_first null1 null2 null3: 1 2 3 ! CallbackException: 3 callbacks of event 'collect_first' failed: FirstSteps.one, FirstGuest.two, listener + FirstGuest.two answered null to event 'collect_first' + listener answered null to event 'collect_first'
      collect_fold -: 1 2 3 = -+1+2+3
      collect_fold fail2: 1 2 3 ! CallbackException: 1 callback of event 'collect_fold' failed: FoldGuest.two
      collect_fold fail1 break3: 1 2 3 ! AssertionError: 3 broke + 1 failed
      """;

  private static final String ISOLATE =
      """
      isolate_void -: 1 2 3 = null
      isolate_void fail1 fail2 fail3: 1 report isolate_void VoidSteps.one: 1 failed [fail1 fail2 fail3] 2 report isolate_void VoidGuest.two: 2 failed [fail1 fail2 fail3] of guest 3 report isolate_void listener: 3 failed [fail1 fail2 fail3] = null
      isolate_void fail1 break2: 1 report isolate_void VoidSteps.one: 1 failed [fail1 break2] 2 ! AssertionError: 2 broke
      isolate_void stop1: 1 ! InterruptedException: 1 was interrupted (flag)
      isolate_void stop2: 1 2 ! InterruptedException: 2 was interrupted (flag)
      isolate_veto -: 1 2 3 = true
      isolate_veto fail1: 1 report isolate_veto VetoSteps.one: 1 failed [fail1] 2 3 = true
      isolate_veto fail1 no2: 1 report isolate_veto VetoSteps.one: 1 failed [fail1 no2] 2 = false
      isolate_veto null2 no3: 1 2 report isolate_veto VetoGuest.two: VetoGuest.two answered null to event 'isolate_veto' [null2 no3] of guest 3 = false
      isolate_veto fail3: 1 2 3 report isolate_veto listener: 3 failed [fail3] = true
      isolate_list fail2: 1 2 report isolate_list ListGuest.two: 2 failed [fail2] of guest 3 = [answer 1, answer 3]
      isolate_list null3: 1 2 3 report isolate_list listener: listener answered null to event 'isolate_list' [null3] = [answer 1, answer 2]
      isolate_first fail1 yes2: 1 report isolate_first FirstSteps.one: 1 failed [fail1 yes2] 2 = Optional[answer 2]
      isolate_first fail3: 1 2 3 report isolate_first listener: 3 failed [fail3] = Optional.empty
      isolate_first null2 yes3: 1 2 report isolate_first FirstGuest.two: FirstGuest.two answered null to event 'isolate_first' [null2 yes3] of guest 3 = Optional[answer 3]
      isolate_fold -: 1 2 3 = -+1+2+3
      isolate_fold fail1: 1 report isolate_fold FoldSteps.one: 1 failed [fail1] 2 3 = fail1+2+3
      isolate_fold fail2: 1 2 report isolate_fold FoldGuest.two: 2 failed [fail2+1] of guest 3 = fail2+1+3
      isolate_fold null3: 1 2 3 report isolate_fold listener: listener answered null to event 'isolate_fold' [null3+1+2] = null3+1+2
      """;

  @TempDir Path root;

  @Test
  void policiesKeepToTheirWord() throws Throwable {
    check(PolicyProgram.source(false, 0));
  }

  @Test
  void neitherHooksNorSeveralMethodsChangeAnything() throws Throwable {
    check(PolicyProgram.source(true, MANY));
  }

  private void check(String source) throws Throwable {
    String evict = ISOLATE.replace("isolate", "evict");
    List<String> expected = (PROPAGATE + COLLECT + ISOLATE + evict).lines().toList();
    String statements =
        expected.stream()
            .map(line -> "Shop.fire(log, \"" + line.substring(0, line.indexOf(':')) + "\");\n")
            .collect(Collectors.joining());
    List<String> found = new SmallProgram(root, source).run(statements);
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }
}
