package lighthouse.horns

import dev.hardwire.Callback

class QuietHorn {
  @Callback('fog_came')
  static void blow(int visibility, String where) {}
}
