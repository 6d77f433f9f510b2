package dateline.ingest;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
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

  /** All of the shared contract but the digest and the lists, which only read bytes. */
  private static final DescribedPredicate<JavaClass> CONTRACT =
      resideInAPackage("dateline.schemas..")
          .and(not(resideInAnyPackage("dateline.schemas.digest", "dateline.schemas.list")))
          .as("belong to the contract");

  @Test
  void shouldKeepFormatsPure() {
    noClasses()
        .that()
        .resideInAnyPackage("dateline.ingest.wire..", "dateline.ingest.formats..")
        .should()
        .dependOnClassesThat(
            CONTRACT.or(
                resideInAnyPackage(
                    "org.apache.kafka..",
                    "org.slf4j..",
                    "dateline.ingest",
                    "dateline.ingest.fetch..")))
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
        .dependOnClassesThat(
            CONTRACT.or(
                resideInAnyPackage(
                    "dateline.ingest",
                    "dateline.ingest.wire..",
                    "dateline.ingest.formats..",
                    "dateline.model..")))
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

  @Test
  void shouldShareWhatFormatsReadWithInRoomsOfOneDirection() {
    SlicesRuleDefinition.slices()
        .matching("dateline.ingest.wire.reading.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("dateline.ingest.wire.reading..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("dateline.ingest.wire.*..")
                .and(not(resideInAPackage("dateline.ingest.wire.reading.."))))
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("dateline.ingest.wire")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dateline.ingest.wire.*..")
        .check(CLASSES);
  }
}
