package dateline.enrich;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
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
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dateline.enrich"));
  }
}
