package dev.hardwire.modulith;

import java.util.Random;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A process that takes orders and delivers them, until somebody kills it: {@code url, seed, role}.
 * Each order that is committed is written to the standard output.
 */
@SpringBootApplication
public class ModulithShop {

  public static void main(String[] arguments) throws Exception {
    SpringApplication application =
        new SpringApplicationBuilder(ModulithShop.class)
            .web(WebApplicationType.NONE)
            .properties(
                "spring.main.banner-mode=off",
                "logging.level.root=off",
                "spring.datasource.url=" + arguments[0],
                "spring.datasource.username=postgres",
                "spring.modulith.events.jdbc.schema-initialization.enabled=true",
                "spring.modulith.events.republish-outstanding-events-on-restart=true")
            .build();
    ConfigurableApplicationContext context = application.run();
    Orders orders = context.getBean(Orders.class);
    Random chance = new Random(Long.parseLong(arguments[1]));
    while (!arguments[2].equals("work")) {
      UUID order = UUID.randomUUID();
      try {
        orders.place(order, chance.nextInt(10) == 0);
        System.out.println(order);
      } catch (Orders.Regret regret) {
        // nobody is told
      }
      Thread.sleep(chance.nextInt(3));
    }
    System.out.println("working");
    Thread.sleep(Long.MAX_VALUE);
  }
}
