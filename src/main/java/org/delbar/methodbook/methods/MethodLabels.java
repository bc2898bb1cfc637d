package org.delbar.methodbook.methods;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.delbar.methodbook.Method;
import org.delbar.methodbook.MethodFact;
import org.delbar.methodbook.MethodReader;
import org.delbar.methodbook.SpaceMethodWords;
import org.delbar.pagefacts.NewPageLabels;
import org.delbar.pagefacts.PageReader;
import org.delbar.words.SpaceKey;

/** The labels of a method's page. */
@Named
public final class MethodLabels implements NewPageLabels {

    private static final String LABEL = "method";

    private final SpaceMethodWords words;

    @Inject
    public MethodLabels(SpaceMethodWords words) {
        this.words = words;
    }

    @Override
    public String factsId() {
        return MethodFact.TABLE_ID;
    }

    @Override
    public List<String> of(SpaceKey space, String storage) {
        try {
            return PageReader.read(storage, factsId())
                    .facts()
                    .map(facts -> labels(new MethodReader(words.of(space)).read(facts)))
                    .orElse(List.of());
        } catch (PageReader.Unreadable e) {
            return List.of();
        }
    }

    private static List<String> labels(Method method) {
        List<String> labels = new ArrayList<>(List.of(LABEL));
        method.categories().forEach(category -> labels.add(LABEL + "-" + category.key()));
        return labels;
    }
}
