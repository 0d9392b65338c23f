package post.customs;

import dev.hardwire.CallbackModule;
import post.events.PostEvents;

@CallbackModule(events = PostEvents.class)
public interface CustomsModule {}
