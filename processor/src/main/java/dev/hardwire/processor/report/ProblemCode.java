package dev.hardwire.processor.report;

import static dev.hardwire.processor.report.ReportedBy.ACCESSOR;
import static dev.hardwire.processor.report.ReportedBy.ANY;
import static dev.hardwire.processor.report.ReportedBy.INDEX;
import static dev.hardwire.processor.report.ReportedBy.WIRING;

import java.util.Locale;

/**
 * The catalogue of rules that a user can break. Each is reported by one processor, so that no
 * mistake is told twice; every code has a section in {@code docs/errors.md}.
 *
 * <p>What is no error by itself is advice: its severity can be chosen by an option of the compiler,
 * and it can be suppressed where it is meant.
 */
public enum ProblemCode {
  PRIVATE_CALLBACK(ACCESSOR),
  PRIVATE_OWNER(ACCESSOR),
  ABSTRACT_CALLBACK(ACCESSOR),
  GENERIC_CALLBACK(ACCESSOR),
  GENERIC_OWNER(ACCESSOR),
  MISSING_EVENT_NAME(ACCESSOR),
  ILLEGAL_EVENT_NAME(ACCESSOR),
  DUPLICATE_EVENT_NAME(ACCESSOR),
  PRIVATE_CONTRACT(ACCESSOR),
  GENERIC_CONTRACT(ACCESSOR),
  CONTRACT_NOT_FUNCTIONAL(ACCESSOR),
  CONTRACT_RETURN_TYPE(ACCESSOR),
  FOLD_PARAMETER(ACCESSOR),
  SENDER_PARAMETER(ACCESSOR),
  DUPLICATE_METADATA(ACCESSOR),
  EVENT_OPTIONS(ACCESSOR),
  KEY_PARAMETER(ACCESSOR),
  UNKNOWN_CONDITION(ACCESSOR),
  ILLEGAL_PLACE(ACCESSOR),
  ATTACHABLE_WITHOUT_CALLBACK(ACCESSOR),
  ILLEGAL_EXECUTOR_NAME(ACCESSOR),
  ILLEGAL_TIMEOUT(ACCESSOR),
  ASYNCHRONY_OPTIONS(ACCESSOR),
  ILLEGAL_RETRY(ACCESSOR),
  MISSING_DURABLE_ID(ACCESSOR),
  ILLEGAL_DURABLE_ID(ACCESSOR),
  INVALID_UPCASTER(ACCESSOR),
  NOTHING_INHERITED(ACCESSOR),
  INACCESSIBLE_CALLBACK(ACCESSOR),
  UNKNOWN_SUPPRESSION(ACCESSOR),
  DROPPED_CALLBACK(ACCESSOR, Severity.WARNING),
  OVERRIDDEN_CALLBACK(ACCESSOR, Severity.WARNING),
  FOREIGN_ANNOTATION(ACCESSOR, Severity.WARNING),

  MISSING_ANCHOR(INDEX),
  DUPLICATE_ANCHOR(INDEX),
  INACCESSIBLE_ANCHOR(INDEX),
  LATE_OWNER(INDEX),
  UNINHERITED_CALLBACKS(INDEX, Severity.WARNING),

  NOT_AN_ANCHOR(WIRING),
  NOT_A_MODULE(WIRING),
  ANCHOR_WITHOUT_INDEX(WIRING),
  INDEX_FORMAT(WIRING),
  INVISIBLE_INCLUDE(WIRING),
  CIRCULAR_INCLUDES(WIRING),
  OWNER_LISTED_TWICE(WIRING),
  UNUSABLE_LISTED_OWNER(WIRING),
  DUPLICATE_CONTRACT(WIRING),
  UNKNOWN_EVENT(WIRING),
  INCOMPATIBLE_SIGNATURE(WIRING),
  AMBIGUOUS_PARAMETERS(WIRING),
  CONFLICTING_SIGNATURES(WIRING),
  UNDECLARED_EXCEPTION(WIRING),
  IGNORED_STAGE(WIRING),
  INCOMPATIBLE_ANSWER(WIRING),
  MISSING_ANSWER(WIRING),
  SEVERAL_ANSWERS(WIRING),
  CONDITIONAL_ANSWER(WIRING),
  ASYNCHRONOUS_ANSWER(WIRING),
  ORDER_CONTRADICTION(WIRING),
  SYNCHRONOUS_AFTER_ASYNCHRONOUS(WIRING),
  SWALLOWED_ANSWER(WIRING, Severity.WARNING),
  IGNORED_ANSWER(WIRING, Severity.NOTE),
  MISSPELLED_NEIGHBOUR(WIRING, Severity.WARNING),
  UNKNOWN_OWNER(WIRING),
  INVALID_AROUND(WIRING),
  MISSING_TESTING(WIRING),
  MISSING_DURABLE(WIRING),
  MISSING_REMOTE(WIRING),
  REMOTE_EVENT(WIRING),
  REMOTE_ANSWER(WIRING),
  UNDURABLE_CALLBACK(WIRING),
  MISSING_CODEC_GENERATOR(WIRING),
  DUPLICATE_DURABLE_ID(WIRING),
  UNSTORABLE_PARAMETER(WIRING),
  REMOVED_DURABLE_ID(WIRING),
  CHANGED_CONTRACT(WIRING),
  LOCK_FILE(WIRING),
  UNHEARD_EVENT(WIRING, Severity.NOTE),
  UNKNOWN_OPTION_VALUE(WIRING),
  INACCESSIBLE_OWNER(WIRING),
  INACCESSIBLE_CONTRACT(WIRING),
  INACCESSIBLE_TYPE(WIRING),
  EVENT_NAME_CLASH(WIRING),
  EXECUTOR_NAME_CLASH(WIRING),
  UNRESOLVED_TYPE(WIRING),

  INCOMPATIBLE_CONDITION(ANY),
  DURABLE_OPTIONS(ANY),
  MISSING_RUNTIME(ANY),
  MISSING_ASYNC(ANY),
  GENERATED_NAME_CLASH(ANY),
  UNWRITABLE_OUTPUT(ANY),
  INTERNAL_ERROR(ANY);

  private final ReportedBy reportedBy;
  private final Severity severity;

  ProblemCode(ReportedBy reportedBy) {
    this(reportedBy, Severity.ERROR);
  }

  ProblemCode(ReportedBy reportedBy, Severity severity) {
    this.reportedBy = reportedBy;
    this.severity = severity;
  }

  /** Which processor reports it. */
  public ReportedBy reportedBy() {
    return reportedBy;
  }

  /** What it means where no option says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Whether a user may have it otherwise: told more loudly, or not at all. */
  public boolean isAdvice() {
    return severity != Severity.ERROR;
  }

  /** The option of the compiler that chooses the severity of advice. */
  public String option() {
    return "hardwire." + displayName();
  }

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
