package dev.hardwire.tools.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class MermaidTest {

  @Test
  void smallWiringsAreDrawnInFull() {
    String text = Mermaid.of(Reports.signup());
    assertTrue(
        text.startsWith(
            """
            flowchart LR
              subgraph m0["SignupEvents"]
                n3(["user_joined"])
                n4(["user_left"])
              end
            """),
        text);
    assertTrue(text.contains("    n13[/\"Signup.signUp\"/]\n"), text);
    assertTrue(text.contains("  n3 -->|3| n9\n  n9 -.-> n1\n"), text);
    assertTrue(text.contains("  n13 --> n3\n"), text);
  }

  @Test
  void callbackThatFiresIsNoPublisherBesides() {
    String text = Mermaid.of(Reports.signup());
    assertEquals(1, text.lines().filter(line -> line.contains("Emails.greetNewUser")).count());
    assertEquals(1, text.lines().filter(line -> line.strip().equals("n9 -.-> n1")).count());
    assertTrue(text.lines().noneMatch(line -> line.strip().equals("n9 --> n1")), text);
  }

  @Test
  void eventsWithProblemsStandOut() {
    assertTrue(
        Mermaid.of(Reports.signup())
            .endsWith("  class n2 problem\n  classDef problem stroke:#bf2b18,stroke-width:3px\n"));
    assertTrue(!Mermaid.of(Reports.calm()).contains("problem"));
  }

  @Test
  void largeWiringsAreDrawnByModule() {
    String text = Mermaid.of(Reports.shop());
    assertTrue(text.contains("  m0[\"OrdersModule\"]\n"), text);
    assertTrue(text.lines().count() < 300, text);
    assertTrue(text.lines().anyMatch(line -> line.matches("  m0 -->\\|\\d+\\| m\\d+")), text);
  }

  @Test
  void labelsAreNoMarkup() {
    assertEquals("\"a#34;#93; #60;b#62; #35;1\"", MermaidText.quoted("a\"] <b> #1"));
    assertTrue(Mermaid.of(HostileReport.wiring()).lines().noneMatch(line -> line.contains("<")));
  }
}
