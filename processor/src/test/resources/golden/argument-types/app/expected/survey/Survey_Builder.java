package survey;

import dev.hardwire.index.Generated;
import java.util.Objects;

/**
 * Builds {@link SurveyWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Survey_Builder {
  private Survey_Builder() {
  }

  static SurveyStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Survey}.
   */
  public interface SurveyStep {
    Ready survey(Survey survey);
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    SurveyWiring build();
  }

  private static final class Steps implements SurveyStep, Ready {
    private Survey survey;

    @Override
    public Ready survey(Survey survey) {
      this.survey = Objects.requireNonNull(survey, "survey");
      return this;
    }

    @Override
    public SurveyWiring build() {
      return SurveyWiring.create(survey);
    }
  }
}
