package org.delbar.methodbook.promoted;

import org.delbar.spaces.settings.Saving;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** Where it is kept what spaces have picked out, whoever may see it. */
interface PromotedStore {

    /** {@link Promoted#NONE} for a space that has picked out nothing. One statement. */
    Promoted load(SpaceKey space);

    /** Keeps it as the revision after its own, unless somebody has saved since. */
    Saving<Promoted> save(SpaceKey space, Promoted wanted, PersonKey who);
}
