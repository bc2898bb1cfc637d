package org.delbar.workbench.actions;

/**
 * What follows when a method of an action answers the result's name.
 *
 * @param type {@code velocity}, {@code redirect} or {@code json}
 * @param location of the template in the jar, or the address from the context path on; may hold <code>${key}</code>
 */
public record ActionResult(String type, String location) {}
