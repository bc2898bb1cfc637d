package org.delbar.pagefacts;

import org.delbar.words.SpaceKey;

/** The product's own button that opens one blueprint's wizard, in storage format. */
public final class CreateButton {

    private CreateButton() {}

    /** @param blueprint complete key of the module */
    public static String storage(String blueprint, SpaceKey space, String label) {
        return "<ac:structured-macro ac:name=\"create-from-template\" ac:schema-version=\"1\">"
                + parameter("blueprintModuleCompleteKey", blueprint)
                + parameter("spaceKey", space.value())
                + parameter("templateName", blueprint)
                + parameter("buttonLabel", label)
                + "</ac:structured-macro>";
    }

    private static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"" + name + "\">" + StorageMarkup.escaped(value) + "</ac:parameter>";
    }
}
