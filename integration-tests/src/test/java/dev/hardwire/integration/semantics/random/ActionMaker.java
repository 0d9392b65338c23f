package dev.hardwire.integration.semantics.random;

import dev.hardwire.integration.semantics.program.Action;
import dev.hardwire.integration.semantics.program.Action.Adding;
import dev.hardwire.integration.semantics.program.Action.Via;
import dev.hardwire.integration.semantics.program.EventSpec;
import dev.hardwire.integration.semantics.program.EventSpec.Option;
import dev.hardwire.integration.semantics.program.Label;
import dev.hardwire.integration.semantics.program.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what a program can do. */
final class ActionMaker {

  private final Dice dice;
  private final Cast cast;
  private final List<Action> actions = new ArrayList<>();
  private int subscriptions;

  ActionMaker(Dice dice, Cast cast) {
    this.dice = dice;
    this.cast = cast;
  }

  List<Action> actions() {
    return actions;
  }

  /** An action for the midst of a call; the number. */
  int effect() {
    return number(
        switch (dice.below(10)) {
          case 0, 1, 2, 3 -> fire(true);
          case 4, 5 -> add(true);
          case 6 -> attach(true);
          default -> ending(true);
        });
  }

  /** An action for the time before a wiring is connected; the number. */
  int early() {
    return number(
        switch (dice.below(4)) {
          case 0 -> fire(true);
          case 1, 2 -> add(true);
          default -> attach(true);
        });
  }

  /** An action for the script; the number. */
  int step() {
    return number(
        switch (dice.below(20)) {
          case 0, 1, 2, 3 -> add(false);
          case 4, 5 -> attach(false);
          case 6, 7, 8 -> ending(false);
          default -> fire(false);
        });
  }

  int number(Action action) {
    actions.add(action);
    return actions.size() - 1;
  }

  private Action fire(boolean isPlain) {
    int source = dice.below(cast.sources().size());
    return fire(source, isPlain || cast.isObject(source) ? Via.CONTRACT : via(source));
  }

  private Action fire(int source, Via via) {
    List<@Nullable Object> arguments = new ArrayList<>();
    cast.eventOf(source).parameters().forEach(it -> arguments.add(argument(it.type())));
    return new Action.Fire(source, via, arguments);
  }

  private Via via(int source) {
    boolean hasPublisher = cast.eventOf(source).has(Option.PUBLISHER);
    if (hasPublisher && dice.percent(40)) {
      return Via.PUBLISHER;
    }
    return dice.percent(25) ? Via.NAME : Via.CONTRACT;
  }

  private @Nullable Object argument(Type type) {
    return switch (type) {
      case BOOLEAN -> dice.percent(50);
      case INT -> dice.between(0, 5);
      case LONG -> (long) dice.between(6, 9);
      case DOOR -> dice.percent(15) ? null : door();
      default -> dice.percent(10) ? null : dice.pick("Ada", "Bob", "Eve");
    };
  }

  private Label door() {
    return new Label("door" + dice.below(2));
  }

  private Action add(boolean isPlain) {
    List<Integer> open = cast.openSources();
    if (open.isEmpty()) {
      return fire(isPlain);
    }
    int source = dice.pick(open);
    Adding adding = dice.pick(addings(cast.eventOf(source)));
    return new Action.Add(
        source,
        dice.pick(cast.listenersOf(source)),
        adding,
        adding == Adding.FOR_SENDER ? door() : null,
        subscriptions++);
  }

  private static List<Adding> addings(EventSpec event) {
    return event.hasSender()
        ? List.of(Adding.ADD, Adding.ONCE, Adding.WEAKLY, Adding.FOR_SENDER, Adding.FOR_SENDER)
        : List.of(Adding.ADD, Adding.ADD, Adding.ONCE, Adding.WEAKLY);
  }

  private Action attach(boolean isPlain) {
    if (cast.attachments().isEmpty()) {
      return add(isPlain);
    }
    int attachment = dice.below(cast.attachments().size());
    return new Action.Attach(attachment, dice.percent(30), subscriptions++);
  }

  /** Something that ends a connection, or tells who is there. */
  private Action ending(boolean isPlain) {
    int attachments = cast.attachments().size();
    List<Integer> open = cast.openSources();
    return switch (dice.below(7)) {
      case 0, 1 -> subscriptions == 0 ? fire(isPlain) : new Action.Close(dice.below(subscriptions));
      case 2 -> attachments == 0 ? fire(isPlain) : new Action.Detach(dice.below(attachments));
      case 3 -> open.isEmpty() ? fire(isPlain) : removal(dice.pick(open));
      case 4 -> open.isEmpty() ? fire(isPlain) : new Action.CountListeners(dice.pick(open));
      case 5 ->
          attachments == 0
              ? fire(isPlain)
              : new Action.CountAttached(dice.pick(cast.attachments()).owner());
      default -> telling(isPlain);
    };
  }

  private Action telling(boolean isPlain) {
    List<Integer> telling = cast.tellingSources();
    return telling.isEmpty() ? fire(isPlain) : new Action.AskHeard(dice.pick(telling));
  }

  private Action removal(int source) {
    return new Action.Remove(source, dice.pick(cast.listenersOf(source)));
  }
}
