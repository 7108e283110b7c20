package dev.outloud;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Arrays;

/** How the code of the generator is laid out; what breaks a rule here breaks the design. */
@AnalyzeClasses(packages = "dev.outloud", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    @ArchTest
    static final ArchRule noCycles =
            slices().matching("dev.outloud.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule groundFloorKnowsNobody = noClasses()
            .that()
            .resideInAPackage("dev.outloud.text..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.outloud..").and(otherThan("dev.outloud.text")));

    @ArchTest
    static final ArchRule diagnosticsKnowOnlyTexts = noClasses()
            .that()
            .resideInAPackage("dev.outloud.diagnostic..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("dev.outloud..").and(otherThan("dev.outloud.text", "dev.outloud.diagnostic")));

    @ArchTest
    static final ArchRule modelKnowsNoStage = noClasses()
            .that()
            .resideInAPackage("dev.outloud.model..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("dev.outloud..").and(otherThan("dev.outloud.text", "dev.outloud.model")));

    /** Each stage alone: only the root package wires them. */
    @ArchTest
    static final ArchRule stagesDoNotKnowOneAnother = slices().matching(
                    "dev.outloud.(source|parse|link|coverage|citation|edition|check|verification|card|share|feed|render|output)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule flexmarkLivesInOnePackage = library("com.vladsch.flexmark..", "dev.outloud.parse.markdown..");

    @ArchTest
    static final ArchRule freemarkerLivesInOnePackage = library("freemarker..", "dev.outloud.render.freemarker..");

    @ArchTest
    static final ArchRule feedsAreWrittenInOnePackageAndReadInAnother = noClasses()
            .that()
            .resideOutsideOfPackages("dev.outloud.feed..", "dev.outloud.follow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.rometools..");

    @ArchTest
    static final ArchRule yamlLivesInOnePackage = library("org.snakeyaml..", "dev.outloud.parse.frontmatter..");

    @ArchTest
    static final ArchRule tomlLivesInOnePackage = library("org.tomlj..", "dev.outloud.parse.frontmatter..");

    @ArchTest
    static final ArchRule countingForXLivesInOnePackage = library("com.twitter..", "dev.outloud.share..");

    @ArchTest
    static final ArchRule bibliographiesAreReadInOnePackageAndSetInAnother = noClasses()
            .that()
            .resideOutsideOfPackages("dev.outloud.parse.bibliography..", "dev.outloud.citation..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.undercouch..");

    @ArchTest
    static final ArchRule bibTexIsReadInOnePackage = library("org.jbibtex..", "dev.outloud.parse.bibliography..");

    @ArchTest
    static final ArchRule picturesAreDrawnInOnePackage = library("java.awt..", "dev.outloud.card..");

    @ArchTest
    static final ArchRule picturesAreMadeSmallInOnePackage = library("net.coobird..", "dev.outloud.avatar..");

    @ArchTest
    static final ArchRule lettersAreReadInOnePackage = library("org.apache.james..", "dev.outloud.reception.letter..");

    @ArchTest
    static final ArchRule tablesAreWrittenInOnePackageAndReadInAnother = noClasses()
            .that()
            .resideOutsideOfPackages("dev.outloud.share..", "dev.outloud.reception.form..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule robotsAreObeyedInOnePackage = library("crawlercommons..", "dev.outloud.net..");

    /** HTML that authors wrote, for pages and for feeds; that of strangers; finished, cited, told and added pages; that of other feeds; OPML. */
    @ArchTest
    static final ArchRule htmlIsReadInNinePlaces = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.outloud.parse.markdown..",
                    "dev.outloud.parse.reply..",
                    "dev.outloud.check..",
                    "dev.outloud.snapshot..",
                    "dev.outloud.feed..",
                    "dev.outloud.follow..",
                    "dev.outloud.importer..",
                    "dev.outloud.metadata..",
                    "dev.outloud.notification..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule filesComeInAndGoOutAtTheEnds = noClasses()
            .that()
            .resideOutsideOfPackages("dev.outloud.source..", "dev.outloud.output..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.nio.file.Files");

    /** What has to do with the network: only the root package may hand it a site. */
    @ArchTest
    static final ArchRule buildsDoNotKnowTheOuterRing = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.outloud",
                    "dev.outloud.net..",
                    "dev.outloud.snapshot..",
                    "dev.outloud.follow..",
                    "dev.outloud.importer..",
                    "dev.outloud.metadata..",
                    "dev.outloud.starter..",
                    "dev.outloud.reception..",
                    "dev.outloud.notification..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.outloud.net..",
                    "dev.outloud.reception..",
                    "dev.outloud.snapshot..",
                    "dev.outloud.follow..",
                    "dev.outloud.importer..",
                    "dev.outloud.avatar..",
                    "dev.outloud.metadata..",
                    "dev.outloud.starter..",
                    "dev.outloud.notification..");

    @ArchTest
    static final ArchRule theGatewayKnowsNoGoal = noClasses()
            .that()
            .resideInAPackage("dev.outloud.net..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.outloud..")
                    .and(otherThan("dev.outloud.text", "dev.outloud.model", "dev.outloud.net")));

    @ArchTest
    static final ArchRule networkInOnePackage = noClasses()
            .that()
            .resideOutsideOfPackage("dev.outloud.net..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net..")
                    .and(DescribedPredicate.not(DescribedPredicate.describe(
                            "that only handle text",
                            (JavaClass c) -> c.getSimpleName().equals("URI")
                                    || c.getSimpleName().equals("URISyntaxException")
                                    || c.getSimpleName().equals("URLDecoder")
                                    || c.getSimpleName().equals("URLEncoder")))));

    @ArchTest
    static final ArchRule noClock = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "reads a clock, zone or locale of the machine", (JavaCall<?> call) -> {
                        String owner = call.getTargetOwner().getName();
                        String name = call.getName();
                        boolean parameterless =
                                call.getTarget().getRawParameterTypes().isEmpty();
                        return (owner.startsWith("java.time.") && name.equals("now"))
                                || (name.equals("currentTimeMillis") && owner.equals("java.lang.System"))
                                || (name.equals("systemDefault") && owner.equals("java.time.ZoneId"))
                                || (name.equals("getDefault")
                                        && (owner.equals("java.util.Locale") || owner.equals("java.util.TimeZone")))
                                || (name.equals("defaultCharset") && owner.equals("java.nio.charset.Charset"))
                                || (owner.equals("java.lang.String")
                                        && parameterless
                                        && (name.equals("toLowerCase")
                                                || name.equals("toUpperCase")
                                                || name.equals("getBytes")));
                    }));

    @ArchTest
    static final ArchRule noMutableStatics = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .areNotEnums()
            .should(ArchConditions.haveModifier(JavaModifier.FINAL))
            .because("two builds must not share anything that changes");

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = classes()
            .should()
            .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Impl|Service|Processor|Data|Info|Base|Abstract)");

    @ArchTest
    static final ArchRule logsNothing = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.maven.."));

    private static ArchRule library(String library, String home) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static DescribedPredicate<JavaClass> otherThan(String... packages) {
        return DescribedPredicate.describe(
                "other than " + String.join(" and ", packages),
                (JavaClass c) -> Arrays.stream(packages)
                        .noneMatch(known -> c.getPackageName().equals(known)
                                || c.getPackageName().startsWith(known + ".")));
    }
}
