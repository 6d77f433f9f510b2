package dateline.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dateline.query");

  @Test
  void shouldKnowNothingOfKafkaOrSettings() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.kafka..", "dateline.schemas.settings..")
        .check(CLASSES);
  }

  @Test
  void shouldKeepTheLanguageFromItsMatcher() {
    noClasses()
        .that()
        .resideInAPackage("dateline.query")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dateline.query.match..")
        .check(CLASSES);
  }

  @Test
  void shouldKeepWordsFromQueries() {
    noClasses()
        .that()
        .resideInAPackage("dateline.query.text..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dateline.query", "dateline.query.match..")
        .check(CLASSES);
  }
}
