package dev.hardwire.durable.sql;

import java.util.List;

/** The tables in PostgreSQL. */
final class PostgresSchema {

  static final List<String> STATEMENTS =
      List.of(
          // Two processes that create a table at once would fail, in spite of "if not exists".
          "select pg_advisory_xact_lock(7237145909264)",
          """
          create table if not exists hardwire_store (
            only_row integer primary key check (only_row = 1),
            id text not null,
            format integer not null)
          """,
          """
          create table if not exists hardwire_deliveries (
            task_name text not null,
            task_instance text not null,
            task_data bytea,
            execution_time timestamp with time zone not null,
            picked boolean not null,
            picked_by text,
            last_success timestamp with time zone,
            last_failure timestamp with time zone,
            consecutive_failures integer,
            last_heartbeat timestamp with time zone,
            version bigint not null,
            primary key (task_name, task_instance))
          """,
          "create index if not exists hardwire_deliveries_due on hardwire_deliveries"
              + " (execution_time)",
          "create index if not exists hardwire_deliveries_beat on hardwire_deliveries"
              + " (last_heartbeat)",
          """
          create table if not exists hardwire_inbox (
            delivery text not null,
            callback text not null,
            handled_at timestamp with time zone not null,
            primary key (delivery, callback))
          """,
          "create index if not exists hardwire_inbox_age on hardwire_inbox (handled_at)",
          """
          create table if not exists hardwire_dead_letters (
            callback text not null,
            delivery text not null,
            data bytea not null,
            error text not null,
            attempts integer not null,
            set_aside_at timestamp with time zone not null,
            primary key (callback, delivery))
          """,
          """
          create table if not exists hardwire_lanes (
            position bigint generated always as identity primary key,
            callback text not null,
            lane text not null,
            delivery text not null,
            unique (callback, delivery))
          """,
          "create index if not exists hardwire_lanes_order on hardwire_lanes"
              + " (callback, lane, position)");

  private PostgresSchema() {}
}
