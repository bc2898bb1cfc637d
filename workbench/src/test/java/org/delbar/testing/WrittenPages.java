package org.delbar.testing;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Pages that a story needs and takes away again: other stories find the spaces as they were. */
public final class WrittenPages {

    private final Set<String> written = new LinkedHashSet<>();

    /** Written by whoever visits, with scripts. */
    public String write(Visit visit, Language language, String title, String storage) {
        String id = (String) visit.page()
                .evaluate("""
                (fields) => fetch(document.querySelector('meta[name=ajs-context-path]').content + '/pages/docreatepage.action', {
                  method: 'POST',
                  headers: { 'X-Atlassian-Token': 'no-check' },
                  body: new URLSearchParams(fields)
                }).then((answer) => answer.text()).then((text) => new DOMParser().parseFromString(text, 'text/html')
                  .querySelector('meta[name=ajs-page-id]').content)
                """, Map.of("spaceKey", language.space(), "title", title, "wysiwygContent", storage));
        written.add(id);
        return id;
    }

    /** The page that the visitor has just made and sees. */
    public void remember(Visit visit) {
        written.add(visit.page().locator("meta[name=ajs-page-id]").getAttribute("content"));
    }

    /** @param visit of somebody who may, with scripts */
    public void remove(Visit visit) {
        written.forEach(id -> visit.page().evaluate("""
                (id) => fetch(document.querySelector('meta[name=ajs-context-path]').content + '/pages/removepage.action', {
                  method: 'POST',
                  headers: { 'X-Atlassian-Token': 'no-check' },
                  body: new URLSearchParams({ pageId: id })
                }).then((answer) => answer.status)
                """, id));
        written.clear();
    }
}
