package letters;

import dev.hardwire.CallbackModule;

@CallbackModule
public interface LettersModule {}
