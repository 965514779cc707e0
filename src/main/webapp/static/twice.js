/*
 * Acknowledged twice (KEE-6): what the server has said it has stays here, under the receipt's name, until it is asked for again
 * and is still there; what a database has lost is sent once more. The rules of both queues (attempt.js, keeper.js), without page, clock or
 * store: the simulator of the tests runs this very file.
 */
var twice = (function () {
  "use strict";
  var NAMES = 50;

  function changed(entry, name, value) {
    var copy = {};
    Object.keys(entry).forEach(function (each) { copy[each] = entry[each]; });
    if (value) {
      copy[name] = value;
    } else {
      delete copy[name];
    }
    return copy;
  }

  function waits(entry) {
    return !entry.refused && !entry.told && !entry.receipt;
  }

  function isKept(entry) {
    return Boolean(entry.receipt);
  }

  return {
    /* Whether it is still to be sent. */
    waits: waits,

    /* Whether the server has it, and may yet lose it. */
    isKept: isKept,

    /* Answers that go together: of the attempt and the page that come first, by number. They come sorted by when they were given. */
    batch: function (entries, most) {
      var all = entries.filter(waits);
      return all.filter(function (each) { return each.attempt === all[0].attempt && each.client === all[0].client; })
        .sort(function (a, b) { return a.seq - b.seq; }).slice(0, most);
    },

    /* Records that go together: to the address of the first. */
    records: function (entries, most) {
      var all = entries.filter(waits);
      return all.filter(function (each) { return each.to === all[0].to; }).slice(0, most);
    },

    /* What is said about the same thing at the same address replaces what was, also what is kept: the last word counts. */
    replaces: function (fresh, old) {
      return old.to === fresh.to && old.about === fresh.about;
    },

    /* The entry as it stays once the server has it; null to let go of it. */
    acknowledged: function (entry, receipt) {
      return receipt ? changed(changed(changed(entry, "again"), "told"), "receipt", receipt) : null;
    },

    /* The receipts to ask for together. */
    names: function (entries) {
      var names = {};
      entries.filter(isKept).forEach(function (each) { names[each.receipt] = true; });
      return Object.keys(names).slice(0, NAMES);
    },

    /* What becomes of entries: gone what was still there and was due when it was asked for (the answer may be slow), again what was lost. */
    settle: function (entries, asked, missing, due) {
      var known = entries.filter(function (each) { return isKept(each) && asked.indexOf(each.receipt) >= 0; });
      return {
        gone: known.filter(function (each) { return missing.indexOf(each.receipt) < 0 && due.indexOf(each.receipt) >= 0; }),
        again: known.filter(function (each) { return missing.indexOf(each.receipt) >= 0; })
          .map(function (each) { return changed(changed(each, "receipt"), "again", true); })
      };
    }
  };
}());
