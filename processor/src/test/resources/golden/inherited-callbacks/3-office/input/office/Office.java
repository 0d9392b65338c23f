package office;

import archive.ArchiveModule;
import dev.hardwire.EventWiring;
import letters.LettersModule;

@EventWiring({ArchiveModule.class, LettersModule.class})
final class Office {}
