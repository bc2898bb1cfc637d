package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.delbar.doors.JarEndpoints.Endpoint;
import org.delbar.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** X11: docs/rest/openapi.yaml says what the built jar's resources say, and real answers are as it describes them. */
class OpenApiTest {

    private static final String BASE = "/rest/delbar/1";

    /** Fields of lists that make no difference to programs. */
    private static final Set<String> OF_SCREENS = Set.of("view", "compare");

    private final OpenApiFile file = new OpenApiFile();

    static List<Endpoint> endpoints() {
        return JarEndpoints.all();
    }

    @Test
    void namesEveryEndpointAndNoOther() {
        assertThat(file.operations().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        endpoints().stream().map(Endpoint::toString).toList());
        assertThat(file.whole().path("servers").get(0).path("url").asText()).isEqualTo(BASE);
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void namesParametersAndContentTypesAsTheyAreDeclared(Endpoint endpoint) {
        String operation = endpoint.toString();

        assertThat(file.parameters(operation)).as("parameters").isEqualTo(parameters(endpoint));
        assertThat(file.answerTypes(operation))
                .as("content types of answers")
                .isEqualTo(sorted(
                        endpoint.annotation(Produces.class).map(Produces::value).orElseThrow()));
        Optional<Parameter> body = body(endpoint);
        assertThat(file.requestTypes(operation))
                .as("content types of what is sent")
                .isEqualTo(
                        body.isEmpty()
                                ? new TreeSet<>()
                                : sorted(endpoint.annotation(Consumes.class)
                                        .map(Consumes::value)
                                        .orElseThrow()));
        body.filter(each -> each.getType().isRecord())
                .ifPresent(each -> assertThat(file.requestProperties(operation))
                        .as("fields of what is sent")
                        .isEqualTo(components(each.getType())));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void describesEachEndpointInWords(Endpoint endpoint) {
        JsonNode operation = file.operation(endpoint.toString());

        assertThat(operation.path("summary").asText()).isNotBlank();
        assertThat(operation.path("description").asText()).isNotBlank();
        assertThat(operation.path("operationId").asText()).isNotBlank();
        operation
                .path("responses")
                .forEach(answer -> assertThat(
                                file.resolved(answer).path("description").asText())
                        .isNotBlank());
        operation
                .path("parameters")
                .forEach(parameter -> assertThat(
                                file.resolved(parameter).path("description").asText())
                        .isNotBlank());
    }

    @Test
    void everyReferenceInItLeads() {
        assertThat(file.whole().findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                file.whole().at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void realAnswersAreAsDescribed(Endpoint endpoint) {
        Workbench workbench = RealWorkbench.shared();
        List<Visitor> askers = List.of(
                Visitor.signedIn(workbench, "ingrid"),
                Visitor.signedIn(workbench, "grace"),
                Visitor.signedIn(workbench, "viktor"),
                Visitor.anonymous(workbench));
        for (Visitor asker : askers) {
            for (String address : addresses(endpoint)) {
                HttpResponse<String> answer = endpoint.verb().equals("GET")
                        ? asker.get(BASE + address)
                        : asker.send(endpoint.verb(), BASE + address, Map.of());
                isAsDescribed(endpoint, address, answer);
            }
        }
    }

    private void isAsDescribed(Endpoint endpoint, String address, HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");

        assertThat(file.answerTypes(endpoint.toString())).as(address).contains(type);
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
        if (type.equals("application/json")) {
            assertThat(file.problems(endpoint.toString(), answer.statusCode(), Visitor.json(answer)))
                    .as(endpoint + " at " + address + ": " + answer.body())
                    .isEmpty();
        } else {
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    /** Something it answers well, and something it cannot use. */
    private static List<String> addresses(Endpoint endpoint) {
        if (endpoint.path().contains("{space}")) {
            return Stream.of("TOG", "SAM", "NONE")
                    .map(space -> endpoint.path().replace("{space}", space))
                    .toList();
        }
        if (endpoint.path().contains("{page}")) {
            return Stream.of(Long.toString(Meetups.PAGE), "999999999", "odd")
                    .map(page -> endpoint.path().replace("{page}", page).replace("{person}", "nobody"))
                    .toList();
        }
        return List.of(
                endpoint.path(), endpoint.path() + "?space=TOG&spaces=TOG", endpoint.path() + "?kind=odd&language=xx");
    }

    /** One that grace holds and others may answer. */
    private static final class Meetups {

        static final long PAGE = Authored.page(
                Visitor.signedIn(RealWorkbench.shared(), "grace"),
                "TOG",
                RealWorkbench.freshTitle("Described"),
                AuthoredMeetup.storage(AuthoredMeetup.row("Starts", "2099-06-01 17:00")
                        + AuthoredMeetup.row("Ends", "18:00")
                        + AuthoredMeetup.row("Time zone", "Europe/Stockholm")));
    }

    private static NavigableSet<String> parameters(Endpoint endpoint) {
        NavigableSet<String> names = new TreeSet<>();
        for (Parameter parameter : endpoint.method().getParameters()) {
            named(parameter, QueryParam.class)
                    .map(each -> "query " + each.value())
                    .ifPresent(names::add);
            named(parameter, PathParam.class)
                    .map(each -> "path " + each.value())
                    .ifPresent(names::add);
            named(parameter, HeaderParam.class)
                    .map(each -> "header " + each.value())
                    .ifPresent(names::add);
            if (parameter.getType().getSimpleName().equals("UriInfo")) {
                names.addAll(ofAList(endpoint.path()));
            }
        }
        return names;
    }

    /** Lists read the whole query by the names of their fields, and how a file is to be written. */
    private static List<String> ofAList(String path) {
        String fields = path.startsWith("/methodbook/")
                ? "org.delbar.methodbook.library.Field"
                : "org.delbar.learning.register.Field";
        return Stream.concat(
                        Arrays.stream(JarEndpoints.load(fields).getEnumConstants())
                                .map(OpenApiTest::fieldName),
                        Stream.of("separator"))
                .filter(name -> !OF_SCREENS.contains(name))
                .map(name -> "query " + name)
                .toList();
    }

    private static String fieldName(Object field) {
        try {
            return (String) field.getClass().getMethod("fieldName").invoke(field);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Parameter> body(Endpoint endpoint) {
        return Arrays.stream(endpoint.method().getParameters())
                .filter(parameter -> named(parameter, QueryParam.class).isEmpty()
                        && named(parameter, PathParam.class).isEmpty()
                        && named(parameter, HeaderParam.class).isEmpty()
                        && named(parameter, Context.class).isEmpty())
                .findFirst();
    }

    private static <A extends Annotation> Optional<A> named(Parameter parameter, Class<A> type) {
        return Optional.ofNullable(parameter.getAnnotation(type));
    }

    private static NavigableSet<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static NavigableSet<String> sorted(String... values) {
        return new TreeSet<>(List.of(values));
    }
}
