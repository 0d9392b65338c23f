package survey;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.Installation;
import dev.hardwire.runtime.internal.Installer;
import java.util.Objects;

/**
 * The events of {@link Survey}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class SurveyWiring {
  private final AnswersGiven answersGiven;

  private SurveyWiring(Survey survey) {
    this.answersGiven = new Survey_AnswersGivenDispatcher(survey);
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static SurveyWiring create(Survey survey) {
    Objects.requireNonNull(survey, "survey");
    return new SurveyWiring(survey);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static Survey_Builder.SurveyStep builder() {
    return Survey_Builder.start();
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   */
  public static Unconnected unconnected() {
    return new Unconnected();
  }

  /**
   * The event {@code answers_given}.
   */
  public AnswersGiven answersGiven() {
    return answersGiven;
  }

  /**
   * The event {@code surveys_sent}.
   */
  public SurveysSent surveysSent() {
    return Survey_SurveysSentDispatcher.CONTRACT;
  }

  /**
   * Fires an event by its name.
   *
   * @param event the name of the event
   * @param arguments the event's arguments; widened as in a Java call
   * @return what the event answers; null where it answers nothing
   * @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
   */
  public Object run(String event, Object... arguments) {
    return Survey_EventsByName.run(this, event, arguments);
  }

  /**
   * Lets the events' publishers fire by this wiring until the installation is closed.
   *
   * @throws IllegalStateException if a wiring is installed already
   */
  public Installation install() {
    return new Installer()
        .link(
            () -> SurveysSentPublisher.link(surveysSent()),
            () -> SurveysSentPublisher.unlink(surveysSent()))
        .install();
  }

  /**
   * The events of {@link SurveyWiring} before its owners are known.
   * Firing one before {@code connect} throws an {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private final Survey_Fronts fronts = new Survey_Fronts();

    private boolean isConnected;

    private Unconnected() {
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized SurveyWiring connect(Survey survey) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "SurveyWiring is connected already: connect(...) was called twice.");
      }
      SurveyWiring connected = SurveyWiring.create(survey);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected;
    }

    /**
     * The event {@code answers_given}.
     */
    public AnswersGiven answersGiven() {
      return fronts.answersGiven;
    }

    /**
     * The event {@code surveys_sent}.
     */
    public SurveysSent surveysSent() {
      return fronts.surveysSent;
    }
  }
}
