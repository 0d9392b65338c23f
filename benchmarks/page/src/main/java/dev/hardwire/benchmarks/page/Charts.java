package dev.hardwire.benchmarks.page;

import dev.hardwire.benchmarks.page.Figures.OnJdk;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.StandardChartTheme;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnitSource;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.general.DatasetUtils;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.svg.SVGGraphics2D;

/**
 * The charts of one part. Their scales are logarithmic, since a peer may be a thousand times as
 * slow.
 */
final class Charts {
  private static final int WIDTH = 760;
  private static final List<Color> COLOURS =
      List.of(
          new Color(0x1f6feb),
          new Color(0xe8833a),
          new Color(0x6e7781),
          new Color(0x2da44e),
          new Color(0x8250df),
          new Color(0xbf3989));

  private final Figures figures;
  private final Path folder;

  Charts(Figures figures, Path folder) {
    this.figures = figures;
    this.folder = folder;
  }

  /** The medians of all ways in a row, on each JDK. */
  void bars(String file, String table, String row, String unit) throws IOException {
    List<String> ways = new Tables(figures).quickestFirst(table, row, unit);
    DefaultCategoryDataset bars = new DefaultCategoryDataset();
    for (OnJdk jdk : figures.recordings()) {
      for (String by : ways) {
        jdk.find(table, row, by, unit)
            .filter(measured -> measured.median() > 0)
            .ifPresent(measured -> bars.addValue(measured.median(), "JDK " + jdk.jdk(), by));
      }
    }
    JFreeChart chart =
        ChartFactory.createBarChart(
            null, null, unit, bars, PlotOrientation.HORIZONTAL, true, false, false);
    plain(chart);
    CategoryPlot plot = chart.getCategoryPlot();
    LogAxis scale = scale(unit, DatasetUtils.findRangeBounds(bars));
    plot.setRangeAxis(scale);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    BarRenderer renderer = (BarRenderer) plot.getRenderer();
    renderer.setBase(scale.getLowerBound());
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    for (int i = 0; i < figures.recordings().size(); i++) {
      renderer.setSeriesPaint(i, COLOURS.get(i % COLOURS.size()));
    }
    write(chart, file, 90 + 18 * figures.recordings().size() * ways.size());
  }

  /** What each way adds to one that does nothing, against the number with which a row begins. */
  void growth(
      String file, String table, String rowsLike, String unit, String without, String version)
      throws IOException {
    OnJdk jdk = figures.on(version);
    XYSeriesCollection lines = new XYSeriesCollection();
    for (String row : figures.rows(table, unit)) {
      if (row.matches(rowsLike)) {
        for (String by : figures.ways(table, row, unit)) {
          jdk.added(table, row, by, unit, without)
              .filter(added -> added > 0)
              .ifPresent(added -> series(lines, by).add(Figures.firstNumber(row), (double) added));
        }
      }
    }
    JFreeChart chart =
        ChartFactory.createXYLineChart(
            null, table, unit, lines, PlotOrientation.VERTICAL, true, false, false);
    plain(chart);
    XYPlot plot = chart.getXYPlot();
    plot.setDomainAxis(scale("callbacks", DatasetUtils.findDomainBounds(lines, false)));
    plot.setRangeAxis(
        scale(unit + " added, JDK " + jdk.jdk(), DatasetUtils.findRangeBounds(lines)));
    plot.setBackgroundPaint(Color.WHITE);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    plot.setDomainGridlinePaint(Color.LIGHT_GRAY);
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
    for (int i = 0; i < lines.getSeriesCount(); i++) {
      renderer.setSeriesPaint(i, COLOURS.get(i % COLOURS.size()));
      renderer.setSeriesStroke(i, new BasicStroke(2));
    }
    plot.setRenderer(renderer);
    write(chart, file, 420);
  }

  private static XYSeries series(XYSeriesCollection lines, String name) {
    if (lines.getSeriesIndex(name) < 0) {
      lines.addSeries(new XYSeries(name));
    }
    return lines.getSeries(name);
  }

  /** From a power of ten to another, between which all values lie. */
  private static LogAxis scale(String label, Range values) {
    LogAxis axis = new LogAxis(label);
    axis.setStandardTickUnits(new NumberTickUnitSource(true));
    axis.setNumberFormatOverride(NumberFormat.getInstance(Locale.ROOT));
    axis.setRange(
        Math.pow(10, Math.floor(Math.log10(values.getLowerBound()))),
        Math.pow(10, Math.ceil(Math.log10(values.getUpperBound()))));
    return axis;
  }

  private static void plain(JFreeChart chart) {
    StandardChartTheme theme = new StandardChartTheme("plain");
    Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    theme.setExtraLargeFont(font);
    theme.setLargeFont(font);
    theme.setRegularFont(font);
    theme.setSmallFont(font);
    theme.apply(chart);
    chart.setBackgroundPaint(Color.WHITE);
    // The last number of a scale sticks out.
    chart.setPadding(new RectangleInsets(0, 0, 0, 30));
  }

  private void write(JFreeChart chart, String file, int height) throws IOException {
    SVGGraphics2D graphics = new SVGGraphics2D(WIDTH, height);
    // The same names in each run, so that the file changes only where a figure does.
    graphics.setDefsKeyPrefix(file.replaceAll("\\W.*", ""));
    chart.setElementHinting(false);
    chart.draw(graphics, new Rectangle(WIDTH, height));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(file), graphics.getSVGDocument());
  }
}
