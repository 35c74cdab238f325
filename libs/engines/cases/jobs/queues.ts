export const PAYMENT_RECEIVED_QUEUE = 'cases.hears.payment-received';
export const GRANTED_FREE_QUEUE = 'cases.issue-without-fee';
export const PERMIT_REMINDER_QUEUE = 'cases.write-permit-reminder';
export const OPEN_ITEM_SETTLED_QUEUE = 'cases.hears.open-item-settled';
export const PROVIDE_NOTICE_QUEUE = 'cases.provide-notice';
export const RECEIPT_LETTER_QUEUE = 'cases.write-receipt-letter';
