package org.delbar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ViewsTest {
    @Test
    void viewsArePublicRecordsOfPlainValues() {
        Set<String> problems = new TreeSet<>();
        List<Class<?>> views = Views.all();

        for (Class<?> view : views) {
            problems.addAll(Views.problemsOf(view));
        }

        assertThat(views).isNotEmpty();
        assertThat(problems)
                .as("a view is a public top-level record of String, boolean, int, List, Map and other views")
                .isEmpty();
    }
}
