package dateline.enrich;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dateline.enrich");

  @Test
  void shouldLabelWithoutKafka() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dateline.enrich.region..",
            "dateline.enrich.tag..",
            "dateline.enrich.name..",
            "dateline.enrich.language..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.kafka..",
            "dateline.schemas.topic..",
            "dateline.schemas.serde..",
            "dateline.schemas.streams..")
        .check(CLASSES);
  }

  @Test
  void shouldLetNoTwoPartsNeedEachOther() {
    slices().matching("dateline.enrich.(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
