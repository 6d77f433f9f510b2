package dateline.enrich;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dateline.enrich.region.gazetteer.Gazetteer;
import dateline.enrich.region.gazetteer.GeoNamesDump;
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

  @Test
  void shouldFindPeopleAndOrganisationsWithoutEachOther() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("entrance")
        .definedBy("dateline.enrich.name")
        .layer("person")
        .definedBy("dateline.enrich.name.person")
        .layer("organisation")
        .definedBy("dateline.enrich.name.organisation")
        .layer("field")
        .definedBy("dateline.enrich.name.field")
        .layer("vocabulary")
        .definedBy("dateline.enrich.name.vocabulary")
        .layer("text")
        .definedBy("dateline.enrich.name.text")
        .whereLayer("entrance")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("person")
        .mayOnlyBeAccessedByLayers("entrance")
        .whereLayer("organisation")
        .mayOnlyBeAccessedByLayers("entrance")
        .whereLayer("field")
        .mayOnlyBeAccessedByLayers("entrance", "person", "organisation")
        .whereLayer("vocabulary")
        .mayOnlyBeAccessedByLayers("entrance", "person", "organisation", "field")
        .ensureAllClassesAreContainedInArchitecture()
        .check(CLASSES.that(resideInAPackage("dateline.enrich.name..")));
  }

  @Test
  void shouldKeepTheRoomsBehindTheEntranceOfNames() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dateline.enrich.name..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dateline.enrich.name.person..",
            "dateline.enrich.name.organisation..",
            "dateline.enrich.name.field..",
            "dateline.enrich.name.vocabulary..")
        .check(CLASSES);
  }

  @Test
  void shouldReadPlacesInRoomsOfOneDirection() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("entrance")
        .definedBy("dateline.enrich.region")
        .layer("focus")
        .definedBy("dateline.enrich.region.focus")
        .layer("pass")
        .definedBy("dateline.enrich.region.pass")
        .layer("mention")
        .definedBy("dateline.enrich.region.mention")
        .layer("gazetteer")
        .definedBy("dateline.enrich.region.gazetteer")
        .whereLayer("entrance")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("focus")
        .mayOnlyBeAccessedByLayers("entrance")
        .whereLayer("pass")
        .mayOnlyBeAccessedByLayers("entrance")
        .whereLayer("mention")
        .mayOnlyBeAccessedByLayers("entrance", "focus", "pass")
        .ensureAllClassesAreContainedInArchitecture()
        .check(CLASSES.that(resideInAPackage("dateline.enrich.region..")));
  }

  /** Others ask for labels, and for what nations are called. */
  @Test
  void shouldKeepTheRoomsBehindTheEntranceOfRegions() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dateline.enrich.region..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("dateline.enrich.region.*..")
                .and(not(belongToAnyOf(Gazetteer.class, GeoNamesDump.class))))
        .check(CLASSES);
  }
}
