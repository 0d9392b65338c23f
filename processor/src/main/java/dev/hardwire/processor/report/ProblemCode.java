package dev.hardwire.processor.report;

import java.util.Locale;

/**
 * The rules that a user can break. Each is reported by one processor, named by the groups below, so
 * that no mistake is told twice; every code has a section in {@code docs/errors.md}.
 */
public enum ProblemCode {
  // AccessorProcessor: what one owner or one contract shows on its own.
  PRIVATE_CALLBACK,
  PRIVATE_OWNER,
  ABSTRACT_CALLBACK,
  GENERIC_CALLBACK,
  GENERIC_OWNER,
  MISSING_EVENT_NAME,
  ILLEGAL_EVENT_NAME,
  DUPLICATE_EVENT_NAME,
  PRIVATE_CONTRACT,
  GENERIC_CONTRACT,
  CONTRACT_NOT_FUNCTIONAL,
  CONTRACT_RETURN_TYPE,
  FOLD_PARAMETER,
  SENDER_PARAMETER,
  DUPLICATE_METADATA,
  EVENT_OPTIONS,
  UNKNOWN_CONDITION,
  ILLEGAL_PLACE,
  ATTACHABLE_WITHOUT_CALLBACK,
  ILLEGAL_EXECUTOR_NAME,
  ILLEGAL_TIMEOUT,
  ASYNCHRONY_OPTIONS,

  // IndexProcessor: what the compilation as a whole shows.
  MISSING_ANCHOR,
  DUPLICATE_ANCHOR,
  INACCESSIBLE_ANCHOR,
  LATE_OWNER,

  // WiringProcessor: what shows only when modules come together.
  NOT_AN_ANCHOR,
  NOT_A_MODULE,
  ANCHOR_WITHOUT_INDEX,
  INDEX_FORMAT,
  INVISIBLE_INCLUDE,
  CIRCULAR_INCLUDES,
  OWNER_LISTED_TWICE,
  UNUSABLE_LISTED_OWNER,
  DUPLICATE_CONTRACT,
  UNKNOWN_EVENT,
  INCOMPATIBLE_SIGNATURE,
  AMBIGUOUS_PARAMETERS,
  CONFLICTING_SIGNATURES,
  UNDECLARED_EXCEPTION,
  IGNORED_STAGE,
  INCOMPATIBLE_ANSWER,
  MISSING_ANSWER,
  SEVERAL_ANSWERS,
  CONDITIONAL_ANSWER,
  ASYNCHRONOUS_ANSWER,
  ORDER_CONTRADICTION,
  SYNCHRONOUS_AFTER_ASYNCHRONOUS,
  UNKNOWN_OWNER,
  INVALID_AROUND,
  MISSING_TESTING,
  UNHEARD_EVENT,
  UNKNOWN_OPTION_VALUE,
  INACCESSIBLE_OWNER,
  INACCESSIBLE_CONTRACT,
  INACCESSIBLE_TYPE,
  EVENT_NAME_CLASH,
  EXECUTOR_NAME_CLASH,
  UNRESOLVED_TYPE,

  // Whichever processor meets it.
  INCOMPATIBLE_CONDITION,
  MISSING_RUNTIME,
  MISSING_ASYNC,
  GENERATED_NAME_CLASH,
  UNWRITABLE_OUTPUT,
  INTERNAL_ERROR;

  /**
   * The code as users see it.
   *
   * @return the constant's name in camel case, such as {@code PrivateCallback}
   */
  public String displayName() {
    StringBuilder name = new StringBuilder();
    for (String word : name().split("_", -1)) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  /** The place in the documentation that explains the rule. */
  String link() {
    return "docs/errors.md#" + displayName().toLowerCase(Locale.ROOT);
  }
}
