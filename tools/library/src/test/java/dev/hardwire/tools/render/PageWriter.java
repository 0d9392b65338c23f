package dev.hardwire.tools.render;

import java.nio.file.*;
import java.util.*;

final class PageWriter {
  public static void main(String[] a) throws Exception {
    Path out = Path.of(a[0]);
    Files.createDirectories(out);
    SourceLinks l = new SourceLinks(Optional.empty());
    Files.writeString(out.resolve("small.html"), HtmlMap.of(Reports.of(Reports.signup()), l));
    Files.writeString(out.resolve("mid.html"), HtmlMap.of(Reports.of(Reports.shop(6, 5)), l));
    long t = System.nanoTime();
    Files.writeString(out.resolve("big.html"), HtmlMap.of(Reports.of(Reports.shop()), l));
    System.out.println((System.nanoTime() - t) / 1000000 + " ms");
    Files.writeString(out.resolve("small.md"), Markdown.of(Reports.signup()));
    Files.writeString(out.resolve("small.mmd"), Mermaid.of(Reports.signup()));
    Files.writeString(out.resolve("big.mmd"), Mermaid.of(Reports.shop()));
    Files.writeString(out.resolve("small.json"), AsyncApi.of(Reports.signup()));
    Files.writeString(out.resolve("big.json"), AsyncApi.of(Reports.shop()));
  }
}
