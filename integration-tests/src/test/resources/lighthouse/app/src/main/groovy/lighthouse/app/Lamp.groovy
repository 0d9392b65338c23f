package lighthouse.app

import dev.hardwire.Callback

class Lamp {
  @Callback('fog_came')
  static void light(Object where, long visibility) {
    println "lamp: $where, ${visibility / 2} metres"
  }
}
