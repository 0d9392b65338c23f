package dev.hardwire.integration.mistakes.program;

import java.util.ArrayList;
import java.util.List;

/** The method that a callback names as its condition. */
public final class ConditionDraft extends Draft {

  public String modifiers = "";
  public String returns = "boolean";
  public String method;
  public String thrown = "";
  public final List<ParameterDraft> parameters = new ArrayList<>();
  private final boolean answer;

  public ConditionDraft(String method, boolean answer) {
    this.method = method;
    this.answer = answer;
  }

  public boolean answer() {
    return answer;
  }
}
