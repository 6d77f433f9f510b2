package dateline.publish;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class WallsTest {
  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dateline.publish");

  @Test
  void shouldKeepKafkaAndSettingsOutOfThePurePackages() {
    noClasses()
        .that()
        .resideInAnyPackage("dateline.publish.ninjs..", "dateline.publish.route..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.kafka..",
            "dateline.schemas.topic..",
            "dateline.schemas.settings..",
            "dateline.schemas.streams..")
        .check(classes);
  }

  @Test
  void shouldKeepPureCodeFromKnowingTheStage() {
    noClasses()
        .that()
        .resideInAnyPackage("dateline.publish.ninjs..", "dateline.publish.route..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dateline.publish")
        .check(classes);
  }

  @Test
  void shouldNotKnowTheOtherStages() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dateline.ingest..", "dateline.enrich..", "dateline.app..")
        .check(classes);
  }
}
