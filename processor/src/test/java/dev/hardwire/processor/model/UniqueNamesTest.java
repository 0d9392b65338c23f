package dev.hardwire.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UniqueNamesTest {

  private final UniqueNames names = new UniqueNames();

  @Test
  void firstGetsTheNameItselfAndOthersANumber() {
    assertEquals("store", names.take("store"));
    assertEquals("store2", names.take("store"));
    assertEquals("store3", names.take("store"));
    assertEquals("mail", names.take("mail"));
  }

  @Test
  void numberIsTheFirstThatIsFree() {
    names.take("store2");
    names.take("store");
    assertEquals("store3", names.take("store"));
    assertEquals("store22", names.take("store2"));
  }

  @Test
  void keywordsAreNoNames() {
    assertEquals("default2", names.take("default"));
    assertEquals("default3", names.take("default"));
    assertEquals("true2", names.take("true"));
    assertEquals("_2", names.take("_"));
  }

  @Test
  void contextualKeywordsAreNames() {
    assertEquals("record", names.take("record"));
    assertEquals("var", names.take("var"));
    assertEquals("module", names.take("module"));
  }
}
