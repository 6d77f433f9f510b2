package dateline.enrich;

import dateline.enrich.tag.RuleFile;
import dateline.enrich.tag.TagRules;
import dateline.model.RuleSet;
import dateline.model.RuleText;
import dateline.schemas.settings.Problem;
import dateline.schemas.settings.SettingsException;
import java.util.ArrayList;
import java.util.List;

/** The newsroom's own tag rules as they are published: the texts of {@code config/tags/*.yml}. */
public final class OwnRuleSet implements Labeller.OwnRules {
  private static final String FOLDER = "tags/";

  private final RuleSet rules;

  public OwnRuleSet(RuleSet rules) {
    this.rules = rules;
  }

  @Override
  public List<TagRules.Source> read(Resources resources) {
    List<TagRules.Source> sources = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (RuleText text : rules.getFiles()) {
      String name = FOLDER + text.getName();
      try {
        sources.add(new TagRules.Source(name, resources.add(text.getText(), name, RuleFile.class)));
      } catch (SettingsException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
    return sources;
  }
}
