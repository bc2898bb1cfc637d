package org.delbar.spaces.organisations;

/**
 * One of the organisations that share a site.
 *
 * @param key stays when the name changes; told by nobody but the administration
 * @param name the same in every language; pages say it as text
 * @param group whose members belong to it
 * @param hidden pages that name it still show it; nobody is offered it and nobody belongs to it
 */
public record Organisation(String key, String name, String group, boolean hidden) {

    public Organisation {
        if (key.isBlank() || name.isBlank() || group.isBlank()) {
            throw new IllegalArgumentException("an organisation has a key, a name and a group");
        }
    }
}
