package dateline.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls between the modules and inside them, over all of them at once. */
class WallsTest {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dateline");

  @Test
  void shouldKeepTheStagesFromKnowingEachOther() {
    slices()
        .matching("dateline.(ingest|enrich|publish)..")
        .should()
        .notDependOnEachOther()
        .check(ALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dateline.model..",
        "dateline.schemas..",
        "dateline.query..",
        "dateline.ingest..",
        "dateline.enrich..",
        "dateline.publish.."
      })
  void shouldKeepTheCommandUnknownToWhatItRuns(String part) {
    noClasses()
        .that()
        .resideInAPackage(part)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dateline.app..")
        .check(ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dateline.model..", "dateline.schemas..", "dateline.query.."})
  void shouldKeepTheStagesUnknownToWhatTheyShare(String shared) {
    noClasses()
        .that()
        .resideInAPackage(shared)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dateline.ingest..", "dateline.enrich..", "dateline.publish..")
        .check(ALL);
  }

  @Test
  void shouldKeepTheKindsOfCommandsFromEachOther() {
    slices()
        .matching("dateline.app.command.(pipeline|cluster|local)..")
        .should()
        .notDependOnEachOther()
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage("dateline.app.command.option..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dateline.app.command.pipeline..",
            "dateline.app.command.cluster..",
            "dateline.app.command.local..")
        .check(ALL);
  }

  @Test
  void shouldKeepTheClusterFromCommandsThatNeedNoBroker() {
    noClasses()
        .that()
        .resideInAPackage("dateline.app.command.local..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.kafka..", "dateline.app.cluster..", "dateline.app.broker..")
        .check(ALL);
  }

  @Test
  void shouldLetNoTwoPartsOfTheCommandNeedEachOther() {
    slices().matching("dateline.app.(*)..").should().beFreeOfCycles().check(ALL);
  }

  // One by one: a package that is gone must not hide behind the others.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "dateline.model..",
        "dateline.query..",
        "dateline.ingest.wire..",
        "dateline.enrich.language..",
        "dateline.enrich.name..",
        "dateline.enrich.region..",
        "dateline.enrich.tag..",
        "dateline.publish.ninjs..",
        "dateline.publish.route..",
        "dateline.app.print.."
      })
  void shouldKeepKafkaOutOfThePurePackages(String pure) {
    noClasses()
        .that()
        .resideInAPackage(pure)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.kafka..",
            "dateline.schemas.serde..",
            "dateline.schemas.streams..",
            "dateline.schemas.topic..")
        .check(ALL);
  }
}
