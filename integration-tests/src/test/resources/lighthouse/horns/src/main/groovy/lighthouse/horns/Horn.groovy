package lighthouse.horns

import dev.hardwire.Callback

/** Its parameters have other names than the event's: they are bound by position. */
class Horn {
  private final String tone

  Horn(String tone) {
    this.tone = tone
  }

  @Callback('fog_came')
  void blow(String where, int visibility) {
    println "horn: $tone at the $where, $visibility metres"
  }

  @Callback('fog_came')
  static void warn(String where) {
    println "horn: warn the $where"
  }
}
