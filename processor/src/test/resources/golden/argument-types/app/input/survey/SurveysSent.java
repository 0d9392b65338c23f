package survey;

import dev.hardwire.Event;
import java.util.List;

@Event(value = "surveys_sent", publisher = true)
interface SurveysSent {

  @SuppressWarnings("unchecked")
  void send(@Checked String subject, List<@Checked String> @Checked ... addresses);
}
