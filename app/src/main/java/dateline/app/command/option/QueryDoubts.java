package dateline.app.command.option;

import dateline.app.settings.Home;
import dateline.enrich.KnownLabels;
import dateline.enrich.Labeller;
import dateline.enrich.OwnRuleFiles;
import dateline.query.Misreading;
import dateline.query.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be a mistake in queries that can be read. The vocabulary takes seconds to read, so that
 * is done for the first query that asks for labels.
 */
public final class QueryDoubts {
  private final Home home;
  private @Nullable KnownLabels labels;

  /**
   * @param home where the newsroom's own rules are
   */
  public QueryDoubts(Home home) {
    this.home = home;
  }

  /**
   * All there are in a query, in the order of its text; those of named queries are not told.
   *
   * @throws dateline.schemas.settings.SettingsException if the newsroom's own rules cannot be used
   */
  public List<Misreading> in(String text, Query query) {
    List<Misreading> all = new ArrayList<>(Misreading.in(text, query));
    if (KnownLabels.areAskedBy(query)) {
      all.addAll(labels().unknown(query));
      all.sort(Comparator.comparingInt(each -> each.at().start()));
    }
    return all;
  }

  private KnownLabels labels() {
    KnownLabels known = labels;
    if (known == null) {
      known = Labeller.load(new OwnRuleFiles(home.tags()), home.gazetteer()).knownLabels();
      labels = known;
    }
    return known;
  }
}
