package dateline.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dateline.ingest");

  @Test
  void shouldKeepFormatsPure() {
    noClasses()
        .that()
        .resideInAnyPackage("dateline.ingest.wire..", "dateline.ingest.formats..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.kafka..",
            "org.slf4j..",
            "dateline.schemas..",
            "dateline.ingest",
            "dateline.ingest.fetch..")
        .check(CLASSES);
  }

  @Test
  void shouldKeepRhythmsPure() {
    noClasses()
        .that()
        .resideInAPackage("dateline.ingest.rhythm..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("dateline.ingest.rhythm..", "java..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void shouldKeepTransportsIgnorantOfFormats() {
    noClasses()
        .that()
        .resideInAPackage("dateline.ingest.fetch..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dateline.ingest",
            "dateline.ingest.wire..",
            "dateline.ingest.formats..",
            "dateline.model..",
            "dateline.schemas..")
        .check(CLASSES);
  }

  @Test
  void shouldKeepFormatsFromOneAnother() {
    SlicesRuleDefinition.slices()
        .matching("dateline.ingest.wire.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("dateline.ingest.wire..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dateline.ingest.formats..")
        .check(CLASSES);
  }
}
